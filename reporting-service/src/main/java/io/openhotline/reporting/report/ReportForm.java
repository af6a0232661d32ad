package io.openhotline.reporting.report;

import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.Locale;

/// The forms in which a report is answered.
enum ReportForm {
    JSON(MediaType.APPLICATION_JSON),
    CSV("text/csv;charset=UTF-8"),
    XLSX(ReportForm.XLSX_TYPE),
    PDF(ReportForm.PDF_TYPE);

    /// The media types as resources name them.
    static final String CSV_TYPE = "text/csv";

    static final String XLSX_TYPE =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    static final String PDF_TYPE = "application/pdf";

    private final MediaType type;

    ReportForm(String type) {
        this.type = MediaType.valueOf(type);
    }

    MediaType type() {
        return type;
    }

    /// The ending of a file's name.
    String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    static ReportForm of(MediaType type) {
        return Arrays.stream(values())
                .filter(form -> form.type.isCompatible(type))
                .findFirst()
                .orElseThrow();
    }
}
