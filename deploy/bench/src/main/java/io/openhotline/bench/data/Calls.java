package io.openhotline.bench.data;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.openhotline.bench.load.HttpCall;
import io.openhotline.contracts.json.EventJson;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;

/// The calls of two years, evenly spread over the days, in ascending order. A number always gives
/// the same call.
public record Calls(int count) {
    /// One ticket in a hundred has this phone number.
    public static final String BUSY_PHONE = "02155550100";

    /// The first day after the calls, in the pack's time zone.
    public static final LocalDate END_DAY = LocalDate.of(2026, 1, 1);

    static final Instant END = Instant.parse("2025-12-31T16:00:00Z");
    static final int DAYS = 731;

    static final Instant BEGIN = END.minus(Duration.ofDays(DAYS));
    private static final long SEED = 0x0C411;
    private static final String[] CHANNELS = {
        "phone", "phone", "phone", "phone", "phone", "phone", "app", "wechat", "wechat", "web"
    };
    private static final String[] SELDOM = {"letter", "email", "visit"};
    private static final int[] PIPES = {15, 20, 25, 40, 50, 75, 100, 150, 200, 300, 400, 600};

    /// The request of an import, which may give an earlier time of receipt.
    HttpCall filing(long number) throws JsonProcessingException {
        return post("/tickets", body(number), "file-" + number);
    }

    /// One call in fifty is withdrawn.
    static boolean isWithdrawn(long number) {
        return number % 50 == 7;
    }

    static HttpCall withdrawal(String ticket) {
        return post(
                "/tickets/" + ticket + "/withdrawal",
                "{\"reason\":\"用户自行解决，撤回。\"}",
                "withdraw-" + ticket);
    }

    private static HttpCall post(String path, String body, String key) {
        return HttpCall.post(path, body, "import:bench", key);
    }

    private String body(long number) throws JsonProcessingException {
        var chance = new SplittableRandom(SEED + number * 0x9E3779B97F4A7C15L);
        CallSubject matter = CallSubject.any(chance);
        String address = Words.address(chance);
        var body = new LinkedHashMap<String, Object>();
        body.put("channel", Words.any(chance.nextInt(20) == 0 ? SELDOM : CHANNELS, chance));
        body.put("category", matter.category);
        body.put("severity", chance.nextInt(10) == 0 ? "MAJOR" : "ORDINARY");
        body.put("description", Words.description(number, matter, address));
        body.put("customer", customer(number, chance));
        body.put("place", place(address, chance));
        body.put("fields", fields(matter, chance));
        body.put("receivedAt", receivedAt(number, chance).toString());
        if (!isWithdrawn(number) && matter.isAnsweredAtOnce(chance)) {
            body.put("answer", "已按规定答复，用户表示清楚。");
        }
        return EventJson.MAPPER.writeValueAsString(body);
    }

    private Instant receivedAt(long number, SplittableRandom chance) {
        long slot = Duration.ofDays(DAYS).toMillis() / count;
        return BEGIN.plusMillis(number * slot + chance.nextLong(slot));
    }

    private static Map<String, Object> customer(long number, SplittableRandom chance) {
        String phone =
                number % 100 == 42
                        ? BUSY_PHONE
                        : "139%s%04d".formatted(Words.COPY, number % 10_000);
        return Map.of(
                "name",
                Words.name(chance),
                "phone",
                phone,
                "kind",
                chance.nextInt(12) == 0 ? "business" : "household");
    }

    private static Map<String, Object> place(String address, SplittableRandom chance) {
        return Map.of(
                "address",
                address,
                "latitude",
                31 + chance.nextInt(1_000_000) / 1e6,
                "longitude",
                121 + chance.nextInt(1_000_000) / 1e6);
    }

    private static Map<String, Object> fields(CallSubject matter, SplittableRandom chance) {
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
                // The form has no required field.
            }
        }
        return fields;
    }
}
