export interface Settings {
  port: number;
  pageCache: string;
}

/** The whole of neo4j.conf: loopback only, nobody is told anything, and little is kept that is not the graph. */
export const settings = ({ port, pageCache }: Settings) => `# Written anew at every start.
server.default_listen_address=127.0.0.1
server.bolt.listen_address=127.0.0.1:${port}
server.bolt.advertised_address=127.0.0.1:${port}
server.http.enabled=false
server.https.enabled=false
server.memory.pagecache.size=${pageCache}

# Nothing calls home, and no statement reads files or the network.
dbms.usage_report.enabled=false
client.allow_telemetry=false
dbms.security.allow_csv_import_from_file_urls=false
internal.dbms.cypher_ip_blocklist=0.0.0.0/0,::/0

# Parameters name people, so statements are not logged.
db.logs.query.enabled=OFF

# A new home is 2 MB instead of 517, and a stop takes 0.4 s instead of 10.
db.tx_log.preallocate=false
db.tx_log.rotation.size=64m
db.tx_log.rotation.retention_policy=100M size
internal.server.bolt.thread_pool_shutdown_wait_time=0s
`;
