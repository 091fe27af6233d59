export type Size = { width: number; height: number };

/** How a picture lies under a square: how much nearer, and how far right and down, 0 to 1 each. */
export type Crop = { zoom: number; x: number; y: number };

export const SMALLEST_SIDE = 192;
/** What Meta recommends; it makes larger ones smaller. */
const BEST_SIDE = 640;
const NEAREST = 4;

export const CENTRED: Crop = { zoom: 1, x: 0.5, y: 0.5 };

const shorterSide = ({ width, height }: Size): number => Math.min(width, height);

/** As near as the picture has pixels for. */
export const nearestZoom = (size: Size): number =>
  Math.max(1, Math.min(NEAREST, shorterSide(size) / SMALLEST_SIDE));

/** The square of the picture that is shown, in its own pixels. */
export function cropArea(size: Size, { zoom, x, y }: Crop) {
  const side = shorterSide(size) / zoom;
  return { side, left: x * (size.width - side), top: y * (size.height - side) };
}

export const sideToSend = (size: Size, { zoom }: Crop): number =>
  Math.min(BEST_SIDE, Math.max(SMALLEST_SIDE, Math.floor(shorterSide(size) / zoom)));

/** The same crop after the picture was pulled by this much of the square's width. */
export function pulled(size: Size, crop: Crop, by: { x: number; y: number }): Crop {
  const { side } = cropArea(size, crop);
  const moved = (at: number, pull: number, spare: number) =>
    spare <= 0 ? at : Math.min(1, Math.max(0, at - (pull * side) / spare));
  return {
    zoom: crop.zoom,
    x: moved(crop.x, by.x, size.width - side),
    y: moved(crop.y, by.y, size.height - side),
  };
}
