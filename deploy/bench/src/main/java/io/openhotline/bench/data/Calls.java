package io.openhotline.bench.data;

import io.openhotline.contracts.Customer;
import io.openhotline.contracts.Place;
import io.openhotline.contracts.Severity;
import io.openhotline.contracts.TicketEvent.Created;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.UUID;

/// The calls of some time, evenly spread over the days and ascending.
///
/// @param count how many there are in all
/// @param begin nothing was reported before
public record Calls(long count, Instant begin) {
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    public static final Instant BEGIN = Instant.parse("2023-12-31T16:00:00Z");

    /// Nothing has happened after it yet.
    public static final Instant END = Instant.parse("2025-12-31T16:00:00Z");

    /// Of one who calls on behalf of many: one ticket in a hundred.
    public static final String BUSY_PHONE = "02155550100";

    private static final long SEED = 0x0C411;
    private static final String[] CHANNELS = {
        "phone", "phone", "phone", "phone", "phone", "phone", "app", "wechat", "wechat", "web"
    };
    private static final String[] SELDOM = {"letter", "email", "visit"};
    private static final int[] PIPES = {15, 20, 25, 40, 50, 75, 100, 150, 200, 300, 400, 600};

    /// Of 24 months.
    public static Calls ofTwoYears(long count) {
        return new Calls(count, BEGIN);
    }

    /// Of the last days of that time, as many a day as a million in 24 months.
    public static Calls ofLastDays(long count) {
        double share = Math.min(1, count / 1e6);
        long seconds = Math.round(Duration.between(BEGIN, END).toSeconds() * share);
        return new Calls(count, END.minusSeconds(seconds));
    }

    static SplittableRandom chance(long number) {
        return new SplittableRandom(SEED + number * 0x9E3779B97F4A7C15L);
    }

    public Instant receivedAt(long number) {
        long micros = Duration.between(begin, END).toMillis() * 1_000;
        long slot = micros / count;
        long offset = (long) ((double) number / count * micros);
        return begin.plusNanos((offset + chance(~number).nextLong(slot)) * 1_000);
    }

    /// What intake publishes when it has filed the call.
    ///
    /// @param file the id, number and first receiver that it was given
    public Created created(long number, File file) {
        SplittableRandom chance = chance(number);
        Matter matter = Matter.any(chance);
        String address = Words.address(chance);
        return new Created(
                file.id(),
                file.number(),
                channel(chance),
                matter.category,
                matter.kind,
                matter.nature,
                chance.nextInt(10) == 0 ? Severity.MAJOR : Severity.ORDINARY,
                Words.description(number, matter, address),
                new Customer(Words.name(chance), phone(number, chance), customerKind(chance)),
                new Place(address, degrees(31, chance), degrees(121, chance)),
                fields(matter, chance),
                file.firstReceiver(),
                matter.isAnsweredAtOnce(chance),
                receivedAt(number));
    }

    /// As a ticket is kept under.
    public record File(UUID id, String number, String firstReceiver) {}

    public File file(long number) {
        Instant receivedAt = receivedAt(number);
        return new File(
                Identifiers.id(receivedAt, number, 0),
                Identifiers.ticketNumber(receivedAt.atZone(ZONE).getYear(), number + 1),
                "agent:" + (1001 + number % 60));
    }

    private static String channel(SplittableRandom chance) {
        return Words.any(chance.nextInt(20) == 0 ? SELDOM : CHANNELS, chance);
    }

    private static String phone(long number, SplittableRandom chance) {
        return number % 100 == 42 ? BUSY_PHONE : phone(chance.nextLong(50_000_000));
    }

    /// @param customer from 0
    static String phone(long customer) {
        return Long.toString(13_800_000_000L + customer);
    }

    private static String customerKind(SplittableRandom chance) {
        return chance.nextInt(12) == 0 ? "business" : "household";
    }

    private static double degrees(int whole, SplittableRandom chance) {
        return whole + chance.nextInt(1_000_000) / 1e6;
    }

    private static Map<String, Object> fields(Matter matter, SplittableRandom chance) {
        var fields = new TreeMap<String, Object>();
        switch (matter) {
            case LEAK -> {
                fields.put("pipeDiameterMm", PIPES[chance.nextInt(PIPES.length)]);
                fields.put("roadFlooded", chance.nextBoolean());
            }
            case BILL, BILLING ->
                    fields.put(
                            "accountNumber", Long.toString(10_000_000 + chance.nextInt(999_999)));
            default -> {
                // the form has no field, or none that must be given
            }
        }
        return fields;
    }
}
