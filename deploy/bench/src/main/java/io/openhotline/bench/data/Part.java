package io.openhotline.bench.data;

import java.util.List;
import java.util.stream.Stream;

/// A table that stories are written to. Large data leaves out what no query of a benchmark can
/// touch: lists read `ticket` alone, reports the rollups alone.
enum Part {
    /// With what texts are searched by.
    TICKETS("intake", "ticket", TicketPicture.COLUMNS, Long.MAX_VALUE, 2_500),
    JOURNAL("intake", "journal", Journals.OWN_COLUMNS, 100_000, 2_500),
    COURSE("intake", "course_event", Journals.OTHERS_COLUMNS, 100_000, 2_600),
    OBSERVATIONS("reporting", "ticket_observation", Observations.COLUMNS, 100_000, 1_100),
    FACTS("reporting", "ticket_fact", FactPicture.COLUMNS, 100_000, 700),
    ROLLUPS("reporting", "daily_rollup", Rollups.COLUMNS, Long.MAX_VALUE, 300);

    /// What PostgreSQL lets its log grow to, `max_wal_size`, and a little over.
    private static final long LOG = 2_300_000_000L;

    final String database;
    final String table;
    final String columns;
    private final long most;
    private final long bytesPerTicket;

    Part(String database, String table, String columns, long most, long bytesPerTicket) {
        this.database = database;
        this.table = table;
        this.columns = columns;
        this.most = most;
        this.bytesPerTicket = bytesPerTicket;
    }

    static List<Part> of(long tickets) {
        return Stream.of(values()).filter(part -> tickets <= part.most).toList();
    }

    /// With indexes and with the log that loading writes. Ten million were seen to take 26 GB.
    static long bytes(long tickets) {
        return LOG + tickets * of(tickets).stream().mapToLong(part -> part.bytesPerTicket).sum();
    }

    List<CopyLine> lines(Story story) {
        return switch (this) {
            case TICKETS -> List.of(TicketPicture.of(story));
            case JOURNAL -> Journals.own(story);
            case COURSE -> Journals.others(story);
            case OBSERVATIONS -> Observations.of(story);
            case FACTS -> List.of(FactPicture.of(story).line());
            case ROLLUPS -> List.of();
        };
    }
}
