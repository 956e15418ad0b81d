# Accord in a container. It needs DISCORD_TOKEN: the local Discord listens on loopback and is not reachable from outside.
#   docker build -t accord .
#   docker run --rm --env-file .env --read-only accord

FROM node:22-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --omit=dev
COPY build.mjs ./
COPY commands ./commands
COPY src ./src
# Running needs no esbuild.
RUN node build.mjs && rm -rf node_modules/esbuild node_modules/@esbuild

FROM node:22-slim
ENV NODE_ENV=production
WORKDIR /app
COPY --from=build /app/package.json ./
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/dist ./dist
COPY data ./data
USER node
# Node itself is process 1, so that SIGTERM and SIGHUP reach Accord.
CMD ["node", "--enable-source-maps", "dist/src/main.js"]
