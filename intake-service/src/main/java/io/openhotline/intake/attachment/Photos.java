package io.openhotline.intake.attachment;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.MetadataException;
import com.drew.metadata.exif.ExifIFD0Directory;
import jakarta.inject.Singleton;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/// Draws photos again, so that they keep no metadata such as their position (EXIF), upright and
/// scaled. One photo at a time, because a decoded one takes megabytes of a small heap.
@Singleton
class Photos {
    static final int KEPT = 1600;
    static final int VIEW = 800;

    private final long mostPixels;
    private final ReentrantLock turn = new ReentrantLock();

    /// @param mostPixels the pixels of the largest photo that is decoded: a small file may have
    ///   many
    Photos(
            @ConfigProperty(name = "hotline.attachments.most-pixels", defaultValue = "50000000")
                    long mostPixels) {
        this.mostPixels = mostPixels;
    }

    /// Replaces the file, and writes the smaller photo for view. Returns the rule that a file
    /// breaks which isn't a photo that can be drawn.
    Optional<String> redraw(Path file, Path view, FileType type) {
        turn.lock();
        try {
            int orientation = orientation(file);
            BufferedImage photo = read(file);
            if (photo == null) {
                return Optional.of("too-many-pixels");
            }
            BufferedImage kept = upright(scaled(photo, KEPT), orientation);
            ImageIO.write(kept, type.extension(), file.toFile());
            ImageIO.write(scaled(kept, VIEW), type.extension(), view.toFile());
            return Optional.empty();
        } catch (IOException | IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            return Optional.of("unreadable-photo");
        } finally {
            turn.unlock();
        }
    }

    /// Skips rows and columns of a large photo while it decodes. Returns null for one with too many
    /// pixels.
    private @Nullable BufferedImage read(Path file) throws IOException {
        try (var stream = ImageIO.createImageInputStream(file.toFile())) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(stream);
            if (!readers.hasNext()) {
                throw new IOException("No photo");
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(stream, true, true);
                return read(reader);
            } finally {
                reader.dispose();
            }
        }
    }

    private @Nullable BufferedImage read(ImageReader reader) throws IOException {
        long width = reader.getWidth(0);
        long height = reader.getHeight(0);
        if (width * height > mostPixels) {
            return null;
        }
        int every = (int) Math.ceilDiv(Math.max(width, height), (long) KEPT);
        var parameters = reader.getDefaultReadParam();
        parameters.setSourceSubsampling(every, every, 0, 0);
        return reader.read(0, parameters);
    }

    /// Returns the orientation of EXIF, from 1 (upright) to 8.
    private static int orientation(Path file) {
        try {
            var exif =
                    ImageMetadataReader.readMetadata(file.toFile())
                            .getFirstDirectoryOfType(ExifIFD0Directory.class);
            return exif == null || !exif.containsTag(ExifIFD0Directory.TAG_ORIENTATION)
                    ? 1
                    : exif.getInt(ExifIFD0Directory.TAG_ORIENTATION);
        } catch (ImageProcessingException | MetadataException | IOException e) {
            return 1;
        }
    }

    /// Draws without transparency, which JPEG doesn't have.
    private static BufferedImage scaled(BufferedImage photo, int edge) {
        boolean fits = Math.max(photo.getWidth(), photo.getHeight()) <= edge;
        if (fits && photo.getType() == BufferedImage.TYPE_3BYTE_BGR) {
            return photo;
        }
        double factor = Math.min(1, (double) edge / Math.max(photo.getWidth(), photo.getHeight()));
        int width = Math.max(1, (int) Math.round(photo.getWidth() * factor));
        int height = Math.max(1, (int) Math.round(photo.getHeight() * factor));
        var scale =
                AffineTransform.getScaleInstance(
                        (double) width / photo.getWidth(), (double) height / photo.getHeight());
        return drawn(photo, scale, width, height);
    }

    private static BufferedImage upright(BufferedImage photo, int orientation) {
        int width = photo.getWidth();
        int height = photo.getHeight();
        return switch (orientation) {
            case 2 -> drawn(photo, new AffineTransform(-1, 0, 0, 1, width, 0), width, height);
            case 3 -> drawn(photo, new AffineTransform(-1, 0, 0, -1, width, height), width, height);
            case 4 -> drawn(photo, new AffineTransform(1, 0, 0, -1, 0, height), width, height);
            case 5 -> drawn(photo, new AffineTransform(0, 1, 1, 0, 0, 0), height, width);
            case 6 -> drawn(photo, new AffineTransform(0, 1, -1, 0, height, 0), height, width);
            case 7 -> drawn(photo, new AffineTransform(0, -1, -1, 0, height, width), height, width);
            case 8 -> drawn(photo, new AffineTransform(0, -1, 1, 0, 0, width), height, width);
            default -> photo;
        };
    }

    private static BufferedImage drawn(
            BufferedImage photo, AffineTransform transform, int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D graphics = image.createGraphics();
        try {
            graphics.setRenderingHint(
                    RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            graphics.setBackground(java.awt.Color.WHITE);
            graphics.clearRect(0, 0, width, height);
            graphics.drawImage(photo, transform, null);
            return image;
        } finally {
            graphics.dispose();
        }
    }
}
