package io.openhotline.bench.load;

/// Requests that file leak reports (W3), each with another address and phone.
public final class LeakReports {
    private static final String BODY =
            """
            {"channel":"phone","category":"leak",\
            "description":"解放路 %d 号门前路面冒水，水流较大，已影响两栋楼用水，请尽快派人处理",\
            "customer":{"name":"王芳","phone":"138%08d","kind":"household"},\
            "place":{"address":"解放路 %d 号","latitude":30.25,"longitude":120.16},\
            "fields":{"pipeDiameterMm":%d}}\
            """;

    private static final int AGENTS = 200;

    private LeakReports() {}

    /// The request with that number; `run` makes its idempotency key unique across loads.
    public static HttpCall filing(String run, long number) {
        return HttpCall.post(
                "/tickets",
                body(number),
                "agent:" + number % AGENTS,
                "bench-" + run + "-" + number);
    }

    /// Pipes wider than DN 150 go to engineering, the others to the sales office.
    public static String body(long number) {
        long house = number % 9_999 + 1;
        return BODY.formatted(house, number % 100_000_000, house, number % 2 == 0 ? 100 : 200);
    }
}
