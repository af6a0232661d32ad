package io.openhotline.intake.attachment;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/// Makes files for tests.
final class SampleFiles {
    static final byte[] PDF = bytes("%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n");
    static final byte[] SVG =
            bytes("<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>");
    static final byte[] EXE = bytes("MZ\u0090\0\3\0\0\0\4\0\0\0");

    private SampleFiles() {}

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    static byte[] photo(String format, int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
        var graphics = image.createGraphics();
        graphics.setColor(Color.BLUE);
        graphics.fillRect(0, 0, width, height);
        graphics.dispose();
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /// Returns a JPEG as a phone held upright takes it: lying, with orientation 6 and a position.
    static byte[] phonePhoto(int width, int height) {
        byte[] jpeg = photo("jpg", width, height);
        byte[] exif = exif();
        ByteBuffer whole = ByteBuffer.allocate(jpeg.length + exif.length + 4);
        whole.put(jpeg, 0, 2);
        whole.putShort((short) 0xFFE1).putShort((short) (exif.length + 2)).put(exif);
        whole.put(jpeg, 2, jpeg.length - 2);
        return whole.array();
    }

    /// An EXIF block with orientation 6 and the reference of a latitude (GPS IFD).
    private static byte[] exif() {
        ByteBuffer block = ByteBuffer.allocate(6 + 8 + 2 + 24 + 4 + 2 + 12 + 4);
        block.put(bytes("Exif\0\0")).put(bytes("MM")).putShort((short) 42).putInt(8);
        block.putShort((short) 2);
        block.putShort((short) 0x0112).putShort((short) 3).putInt(1);
        block.putShort((short) 6).putShort((short) 0);
        block.putShort((short) 0x8825).putShort((short) 4).putInt(1).putInt(38);
        block.putInt(0);
        block.putShort((short) 1);
        block.putShort((short) 1).putShort((short) 2).putInt(2).put(bytes("N\0\0\0"));
        block.putInt(0);
        return block.array();
    }

    /// A PNG of a few bytes that says it has as many pixels as it likes.
    static byte[] bomb(int width, int height) {
        ByteBuffer header = ByteBuffer.allocate(17);
        header.put(bytes("IHDR")).putInt(width).putInt(height);
        header.put(new byte[] {8, 2, 0, 0, 0});
        var crc = new CRC32();
        crc.update(header.array());
        ByteBuffer png = ByteBuffer.allocate(8 + 4 + 17 + 4);
        png.put(bytes("\u0089PNG\r\n\u001a\n")).putInt(13).put(header.array());
        png.putInt((int) crc.getValue());
        return png.array();
    }

    static byte[] zip(String... entries) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (String entry : entries) {
                zip.putNextEntry(new ZipEntry(entry));
                zip.write(bytes("<xml/>"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
