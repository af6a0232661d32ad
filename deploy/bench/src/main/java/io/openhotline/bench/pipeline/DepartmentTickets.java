package io.openhotline.bench.pipeline;

import io.openhotline.bench.load.HttpCall;
import io.openhotline.bench.load.LeakReports;

/// Requests that file tickets for departments: of ten, six are leak reports, two complaints and two
/// suggestions.
final class DepartmentTickets {
    private DepartmentTickets() {}

    /// @param run makes the idempotency keys unique across runs
    static HttpCall filing(String run, long number) {
        return HttpCall.post("/tickets", body(number), "agent:1001", run + "-" + number);
    }

    private static String body(long number) {
        return switch ((int) (number % 10)) {
            case 6 -> about(number, "complaint-water-quality", "自来水发黄，有铁锈味，已持续两天");
            case 7 -> about(number, "complaint-pressure", "六楼水压低，热水器打不着火");
            case 8, 9 -> about(number, "suggestion", "建议停水前发短信通知");
            default -> LeakReports.body(number);
        };
    }

    private static String about(long number, String category, String description) {
        return """
        {"channel":"phone","category":"%s","description":"%s",\
        "customer":{"name":"王芳","phone":"139%08d","kind":"household"}}\
        """
                .formatted(category, description, number % 100_000_000);
    }
}
