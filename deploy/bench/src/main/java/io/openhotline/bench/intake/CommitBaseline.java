package io.openhotline.bench.intake;

import io.openhotline.bench.load.LeakReports;
import io.openhotline.bench.load.Saturation;
import io.openhotline.bench.load.Saturation.Throughput;
import io.openhotline.bench.system.MeasuredSystem;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// Measures a client that only commits: the rows of a ticket, of its search index and of its first
/// fact, into the same tables, one ticket per transaction.
final class CommitBaseline {
    private static final String TICKET =
            """
            insert into ticket (id, number, channel, category, kind, nature, severity, description,
                customer_name, customer_phone, customer_phone_written, customer_kind,
                place_address, place_latitude, place_longitude, fields, first_receiver,
                received_at, filed_at, phase, round, status)
            values (?, ?, 'phone', 'leak', 'REPAIR', 'supply', 'ORDINARY', ?, '王芳',
                '+8613800138000', '13800138000', 'household', '解放路 12 号', 30.25, 120.16,
                '{"pipeDiameterMm": 200}', 'agent:1001', now(), now(), 'OPEN', 1, 'RECEIVED')
            """;

    private static final String WORDS =
            """
            insert into ticket_search (ticket_id, received_at, words, personal)
            values (?, now(), ?, false), (?, now(), '王芳', true)
            """;

    /// Leaves out the table `unpublished`, so that the fact is not published.
    private static final String FACT =
            """
            insert into journal (event_id, topic, key, type, sequence, payload, occurred_at, actor,
                trace)
            values (?, 'tickets.v1', ?, 'ticket.created.v1', 1, ?, now(), 'agent:1001',
                '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01')
            """;

    private final MeasuredSystem system;

    CommitBaseline(MeasuredSystem system) {
        this.system = system;
    }

    Throughput run(int connections, Duration duration) throws SQLException {
        var writers = new ArrayList<Writer>();
        try {
            for (int i = 0; i < connections; i++) {
                writers.add(new Writer(system.connect("intake")));
            }
            return Saturation.run(connections, duration, worker -> writers.get(worker).write());
        } finally {
            close(writers);
        }
    }

    private static void close(List<Writer> writers) throws SQLException {
        for (Writer writer : writers) {
            writer.connection.close();
        }
    }

    private static final class Writer {
        private static final String TEXT = "解放路 12 号门前路面冒水，水流较大，已影响两栋楼用水，请尽快派人处理";
        private static final String PAYLOAD = LeakReports.body(1);

        private final Connection connection;
        private final PreparedStatement ticket;
        private final PreparedStatement words;
        private final PreparedStatement fact;

        Writer(Connection connection) throws SQLException {
            this.connection = connection;
            connection.setAutoCommit(false);
            ticket = connection.prepareStatement(TICKET);
            words = connection.prepareStatement(WORDS);
            fact = connection.prepareStatement(FACT);
        }

        void write() throws SQLException {
            UUID id = UUID.randomUUID();
            ticket.setObject(1, id);
            ticket.setString(2, "baseline-" + id);
            ticket.setString(3, TEXT);
            ticket.executeUpdate();
            words.setObject(1, id);
            words.setString(2, TEXT);
            words.setObject(3, id);
            words.executeUpdate();
            fact.setObject(1, UUID.randomUUID());
            fact.setObject(2, id);
            fact.setString(3, PAYLOAD);
            fact.executeUpdate();
            connection.commit();
        }
    }
}
