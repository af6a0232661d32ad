package io.openhotline.platform.print;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/// Prints a page of well-formed XHTML as PDF. The type is embedded: `font-family: Noto Sans SC`.
@Singleton
public class PdfPrinter {
    private static final String TYPE = "Noto Sans SC";
    private static final String TYPE_FILE = "/fonts/NotoSansSC-Regular.ttf";

    public byte[] print(String xhtml) {
        var pdf = new ByteArrayOutputStream();
        try {
            new PdfRendererBuilder()
                    .useFastMode()
                    .useFont(PdfPrinter::type, TYPE)
                    .useUriResolver((_, uri) -> refuse(uri))
                    .withHtmlContent(xhtml, null)
                    .toStream(pdf)
                    .run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pdf.toByteArray();
    }

    private static InputStream type() {
        return Objects.requireNonNull(PdfPrinter.class.getResourceAsStream(TYPE_FILE));
    }

    /// Fetches nothing: what a page shows is in the page.
    private static String refuse(String uri) {
        throw new IllegalArgumentException("A printed page refers to nothing, not to " + uri);
    }
}
