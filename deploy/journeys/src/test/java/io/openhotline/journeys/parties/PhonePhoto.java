package io.openhotline.journeys.parties;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;

/// Takes a photo as a telephone does, which adds its position.
public final class PhonePhoto {
    /// An EXIF block with the reference of a latitude (GPS IFD).
    private static final String POSITION =
            "Exif\0\0MM\0\52\0\0\0\10\0\1\210\45\0\4\0\0\0\1\0\0\0\32\0\0\0\0"
                    + "\0\1\0\1\0\2\0\0\0\2N\0\0\0\0\0\0\0";

    private PhonePhoto() {}

    public static byte[] withPosition() {
        byte[] jpeg = jpeg();
        byte[] exif = POSITION.getBytes(StandardCharsets.ISO_8859_1);
        int length = exif.length + 2;
        var photo = new ByteArrayOutputStream();
        photo.write(jpeg, 0, 2);
        photo.writeBytes(
                new byte[] {(byte) 0xFF, (byte) 0xE1, (byte) (length >> 8), (byte) length});
        photo.writeBytes(exif);
        photo.write(jpeg, 2, jpeg.length - 2);
        return photo.toByteArray();
    }

    private static byte[] jpeg() {
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_3BYTE_BGR), "jpg", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
