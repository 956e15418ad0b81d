# Accord in a container. It needs DISCORD_TOKEN: the local Discord listens on loopback and is not reachable from outside.
# docs/operating.md tells how to run it; compose.yaml has it with PostgreSQL.

FROM node:22-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --omit=dev
COPY build.mjs ./
COPY commands ./commands
COPY src ./src
COPY data ./data
# Also starts it once, which leaves in dist/ what makes later starts quick. Running needs no esbuild.
RUN node build.mjs && rm -rf node_modules/esbuild node_modules/@esbuild

FROM node:22-slim
# A variable that `--env-file` sets to nothing hides the one given here; Accord's own defaults lead to the same folders.
ENV NODE_ENV=production
WORKDIR /app
COPY --from=build /app/package.json ./
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/dist ./dist
COPY data ./data
# A new volume takes the owner of the folder that it covers.
RUN install -d -o node -g node state
VOLUME /app/state
USER node
# Without HTTP_PORT nobody can ask: the process that runs is all that is known then. With shards it is the first one that is asked.
HEALTHCHECK --interval=30s --timeout=5s --start-period=90s --retries=3 \
  CMD ["node", "-e", "const port = process.env.HTTP_PORT; if (port) fetch(`http://127.0.0.1:${port}/readyz`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
# Node itself is process 1, so that SIGTERM and SIGHUP reach Accord.
CMD ["node", "--enable-source-maps", "--max-semi-space-size=2", "dist/src/main.js"]
