package io.openhotline.reporting.report;

import io.openhotline.platform.print.PdfPrinter;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.inject.Singleton;

/// Prints a report. The template escapes all values; its bars are drawn as vectors.
@Singleton
class ReportPdf {
    private final Template template;
    private final PdfPrinter printer;

    ReportPdf(@Location("report.html") Template template, PdfPrinter printer) {
        this.template = template;
        this.printer = printer;
    }

    byte[] of(Report report) {
        return printer.print(template.data("page", PrintedReport.of(report)).render());
    }
}
