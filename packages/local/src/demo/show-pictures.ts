import type { Services } from 'server/services';
import { drawEmblem } from './draw-emblem.ts';
import { emblems } from './emblems.ts';
import { profiles } from './profiles.ts';
import { metaIds, storyOf } from './world.ts';

/** Gives profiles their pictures at Meta, before the Hub reads them for the first time. */
export async function showPictures({ meta }: Services): Promise<void> {
  for (const { shown, emblem } of profiles) {
    const content = drawEmblem(emblems[emblem]);
    const pictureHandle = await meta.uploadFile({ type: 'image/png', content });
    await meta.updateBusinessProfile(metaIds.number(storyOf(shown)), { pictureHandle });
  }
}
