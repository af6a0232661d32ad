package io.openhotline.followup;

import io.openhotline.platform.database.Database;
import io.openhotline.platform.testing.Wire;
import io.openhotline.testplatform.HotlineTestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;

/// Tests the whole service, without the tickets and strata of other tests.
@QuarkusTestResource(
        value = HotlineTestPlatform.class,
        initArgs = @ResourceArg(name = "database", value = "followup"))
public abstract class RunningFollowUp {
    /// Shares one connection between all tests, because connecting takes longer than most of them.
    private static final AtomicReference<Wire> CONNECTED = new AtomicReference<>();

    @Inject protected DataSource database;

    protected Wire wire;
    protected HotlineEvents hotline;

    @BeforeEach
    protected void empty() throws SQLException {
        wire = CONNECTED.updateAndGet(known -> known == null ? Wire.connect() : known);
        hotline = new HotlineEvents(wire, new Database(database));
        try (Connection connection = HotlineTestPlatform.superuser("followup").getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(
"""
                    truncate ticket, stratum, stratum_member, sampling_decision,
                        follow_up, follow_up_answer, follow_up_attempt, asked_customer, agent_opinion,
                        agent_work, inspection_week, inspection_draw, inspection, inspection_result,
                        rework_limit, examination, raised_matter, sign_off, loyalty_count,
                        survey_link, survey_message, survey_answer, dispatch_step
""");
        }
    }
}
