# The service without Java: NEO4J_URI names its database (see compose.yaml). Not tried where this was written,
# which had no Docker.
FROM node:20-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
# See `install` in bin/prepare.mjs for the second half.
RUN npm ci --no-audit --no-fund
COPY tsconfig.json codegen.yml ./
COPY schema schema
COPY src src
RUN npm run build && npm prune --omit=dev

FROM node:20-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000
WORKDIR /app
COPY --from=build /app/package.json ./
COPY --from=build /app/node_modules node_modules
COPY --from=build /app/dist dist
COPY schema schema
COPY cypher cypher
COPY rules rules
COPY schemes schemes
COPY seed seed
USER node
EXPOSE 4000
HEALTHCHECK --interval=10s --timeout=3s --start-period=30s --retries=5 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:'+process.env.PORT+'/readyz').then(r=>process.exit(r.ok?0:1),()=>process.exit(1))"]
# Node itself is process 1, so that a stop reaches it and it drains.
CMD ["node", "--max-semi-space-size=64", "dist/server.js"]
