package io.openhotline.platform.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PdfPrinterTest {
    private static final String PAGE =
            """
            <html><head><style>
            body { font-family: "Noto Sans SC", "Noto Sans SC Rare" }
            </style></head><body><p>%s</p></body></html>
            """;

    private final PdfPrinter printer = new PdfPrinter();

    @Test
    void chinese_and_latin_letters_can_be_copied_from_a_page() throws IOException {
        assertThat(text(printer.print(PAGE.formatted("供水 Water offices 1284 m³"))))
                .contains("供水 Water offices 1284 m³");
    }

    /// Public services have to print the names of GB 18030.
    @Test
    void rare_characters_are_printed_beside_common_ones() throws IOException {
        assertThat(text(printer.print(PAGE.formatted("喆堃䶮㙓先生")))).contains("喆堃䶮㙓先生");
    }

    /// A service has a heap of about a hundred megabytes, and most of it is in use.
    @Test
    void many_pages_are_printed_in_a_small_heap() throws Exception {
        Process printing =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xmx56m",
                                "-XX:+UseSerialGC",
                                "-XX:TieredStopAtLevel=1",
                                "-cp",
                                System.getProperty("java.class.path"),
                                PdfPrinterTest.class.getName())
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();

        assertThat(printing.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(printing.exitValue()).isZero();
    }

    /// Prints pages with common and with rare characters by turns.
    public static void main(String[] arguments) {
        var printer = new PdfPrinter();
        for (int page = 0; page < 5; page++) {
            printer.print(PAGE.formatted("供水"));
            printer.print(PAGE.formatted("喆堃䶮㙓"));
        }
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
