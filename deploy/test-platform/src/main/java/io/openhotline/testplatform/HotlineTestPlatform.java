package io.openhotline.testplatform;

import static java.util.Map.entry;

import io.openhotline.testplatform.gateway.FakeGateway;
import io.openhotline.testplatform.issuer.TestTokens;
import io.openhotline.testplatform.server.Databases;
import io.openhotline.testplatform.server.KafkaServer;
import io.openhotline.testplatform.server.PostgresServer;
import io.openhotline.testplatform.server.Server;
import io.openhotline.testplatform.server.ServiceDatabase;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/// Gives a component test a real PostgreSQL, a real Kafka and an issuer of tokens.
///
/// Both are started once per JVM. Each start of Quarkus, one per test profile, finds a fresh
/// database, named by the init argument `database`, and a Kafka without topics.
public final class HotlineTestPlatform implements QuarkusTestResourceLifecycleManager {
    private static final String GATEWAY_SECRET = "a-secret-of-tests";

    private String database = "test";
    private @Nullable FakeGateway gateway;

    /// Returns the broker of this JVM. After `stop()`, `start()` starts it on the same port with
    /// the same data.
    public static Server kafka() {
        return TestServers.ofThisJvm().kafka();
    }

    /// Returns the PostgreSQL of this JVM, which a test can stop and start likewise.
    public static Server postgres() {
        return TestServers.ofThisJvm().postgres();
    }

    /// Returns a source of connections as the superuser, for a test that changes tables.
    public static DataSource superuser(String database) {
        return TestServers.ofThisJvm().postgres().source(database);
    }

    @Override
    public void init(Map<String, String> arguments) {
        database = arguments.getOrDefault("database", database);
    }

    @Override
    public Map<String, String> start() {
        TestServers servers = TestServers.ofThisJvm();
        KafkaServer kafka = servers.kafka();
        PostgresServer postgres = servers.postgres();
        boolean used = kafka.isRunning();
        if (!used) {
            kafka.launch();
        }
        postgres.start();
        ServiceDatabase own = servers.database(database);
        new Databases(postgres).recreate(own);
        kafka.awaitReady();
        if (used) {
            EmptyTopics.in(kafka);
        }
        FakeGateway messages = FakeGateway.start(0, GATEWAY_SECRET);
        gateway = messages;
        return Map.ofEntries(
                entry("quarkus.datasource.jdbc.url", postgres.jdbcUrl(database)),
                entry("quarkus.datasource.username", own.user()),
                entry("quarkus.flyway.username", own.owner()),
                entry("smallrye.config.source.file.locations", own.secrets().path().toString()),
                entry("kafka.bootstrap.servers", kafka.bootstrapServers()),
                entry("hotline.issuer", TestTokens.issuer()),
                entry("hotline.gateways.sms.url", messages.url() + "/sms"),
                entry("hotline.gateways.sms.secret", GATEWAY_SECRET),
                entry("hotline.gateways.wechat.url", messages.url() + "/wechat"),
                entry("hotline.gateways.wechat.secret", GATEWAY_SECRET));
    }

    /// Ends the gateway only: the servers are used by the next profile and end with the JVM.
    @Override
    public void stop() {
        if (gateway != null) {
            gateway.close();
        }
    }
}
