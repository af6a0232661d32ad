package io.openhotline.platform.print;

import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import jakarta.inject.Singleton;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/// Prints pages of well-formed XHTML as PDF, one at a time: a page needs several times the size of
/// its types in memory. The types are embedded; a page names them as `font-family: "Noto Sans SC",
/// "Noto Sans SC Rare"`. The second one has the characters outside of GB 2312, and is only loaded
/// for a page that has one.
@Singleton
public class PdfPrinter {
    private static final String COMMON = "Noto Sans SC";
    private static final String RARE = "Noto Sans SC Rare";

    private final TypeFile common = new TypeFile("NotoSansSC-Common.ttf");
    private final TypeFile rare = new TypeFile("NotoSansSC-Rare.ttf");

    public synchronized byte[] print(String xhtml) {
        try (var document = new PDDocument();
                TrueTypeFont type = common.open()) {
            PdfRendererBuilder page = page(xhtml, document, type);
            return isCovered(xhtml, type) ? pdf(page) : withRareType(page, document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] withRareType(PdfRendererBuilder page, PDDocument document) throws IOException {
        try (TrueTypeFont type = rare.open()) {
            return pdf(page.useFont(embedded(document, type), RARE));
        }
    }

    /// Fetches nothing: what a page shows is in the page. As PDF/A it uses embedded types alone;
    /// otherwise the library would load types of the machine for Times and Helvetica.
    private static PdfRendererBuilder page(String xhtml, PDDocument document, TrueTypeFont type)
            throws IOException {
        return new PdfRendererBuilder()
                .useFastMode()
                .usePdfAConformance(PdfAConformance.PDFA_2_U)
                .useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData())
                .usePDDocument(document)
                .useFont(embedded(document, type), COMMON)
                .useUriResolver((_, uri) -> refuse(uri))
                .withHtmlContent(xhtml, null);
    }

    private static PDFontSupplier embedded(PDDocument document, TrueTypeFont type)
            throws IOException {
        return new PDFontSupplier(PDType0Font.load(document, type, true));
    }

    private static boolean isCovered(String text, TrueTypeFont type) throws IOException {
        var glyphs = type.getUnicodeCmapLookup();
        return text.codePoints()
                .filter(character -> !Character.isWhitespace(character))
                .allMatch(character -> glyphs.getGlyphId(character) > 0);
    }

    private static byte[] pdf(PdfRendererBuilder page) throws IOException {
        var pdf = new ByteArrayOutputStream();
        page.toStream(pdf).run();
        return pdf.toByteArray();
    }

    private static String refuse(String uri) {
        throw new IllegalArgumentException("A printed page refers to nothing, not to " + uri);
    }
}
