package io.openhotline.reporting.report;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Variant;
import java.util.List;

/// Reports as programs and as spreadsheets want them.
final class ReportFile {
    static final String CSV = "text/csv";

    private static final MediaType CSV_UTF8 = MediaType.valueOf(CSV + ";charset=UTF-8");
    private static final List<Variant> VARIANTS =
            Variant.mediaTypes(MediaType.APPLICATION_JSON_TYPE, MediaType.valueOf(CSV)).build();

    private ReportFile() {}

    /// Whether the `Accept` header prefers it to JSON.
    static boolean isWantedBy(Request request) {
        Variant variant = request.selectVariant(VARIANTS);
        return variant != null && variant.getMediaType().getSubtype().equals("csv");
    }

    static Response json(Object report) {
        return Response.ok(report, MediaType.APPLICATION_JSON_TYPE).build();
    }

    static Response csv(String text) {
        return Response.ok(text, CSV_UTF8).build();
    }

    /// To be saved under a name, for example `report-2026-11.csv`.
    static Response file(String text, Object period) {
        return Response.fromResponse(csv(text))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"report-" + period + ".csv\"")
                .build();
    }
}
