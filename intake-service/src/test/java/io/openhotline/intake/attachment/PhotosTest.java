package io.openhotline.intake.attachment;

import static io.openhotline.intake.attachment.SampleFiles.bomb;
import static io.openhotline.intake.attachment.SampleFiles.phonePhoto;
import static io.openhotline.intake.attachment.SampleFiles.photo;
import static org.assertj.core.api.Assertions.assertThat;

import com.drew.imaging.ImageMetadataReader;
import com.drew.metadata.exif.GpsDirectory;
import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PhotosTest {
    private final Photos photos = new Photos(50_000_000);

    @TempDir Path folder;

    @Test
    void a_photo_loses_its_position_and_stands_upright() throws Exception {
        Path file = Files.write(folder.resolve("a.jpg"), phonePhoto(400, 300));
        assertThat(
                        ImageMetadataReader.readMetadata(file.toFile())
                                .getFirstDirectoryOfType(GpsDirectory.class))
                .isNotNull();

        assertThat(photos.redraw(file, view(), FileType.JPEG)).isEmpty();

        assertThat(text(file)).doesNotContain("Exif");
        assertThat(text(view())).doesNotContain("Exif");
        BufferedImage upright = ImageIO.read(file.toFile());
        assertThat(upright.getWidth()).isEqualTo(300);
        assertThat(upright.getHeight()).isEqualTo(400);
    }

    @Test
    void a_large_photo_is_scaled_and_a_small_one_is_not() throws Exception {
        Path large = Files.write(folder.resolve("a.jpg"), photo("jpg", 4000, 3000));
        assertThat(photos.redraw(large, view(), FileType.JPEG)).isEmpty();
        assertThat(ImageIO.read(large.toFile()).getWidth()).isBetween(1300, Photos.KEPT);
        assertThat(ImageIO.read(view().toFile()).getWidth()).isEqualTo(Photos.VIEW);

        Path small = Files.write(folder.resolve("b.png"), photo("png", 40, 30));
        assertThat(photos.redraw(small, view(), FileType.PNG)).isEmpty();
        assertThat(ImageIO.read(small.toFile()).getWidth()).isEqualTo(40);
        assertThat(ImageIO.read(view().toFile()).getWidth()).isEqualTo(40);
    }

    @Test
    void an_image_bomb_is_refused_before_it_is_decoded() throws Exception {
        Path file = Files.write(folder.resolve("a.png"), bomb(60_000, 60_000));

        assertThat(photos.redraw(file, view(), FileType.PNG)).contains("too-many-pixels");
    }

    @Test
    void a_broken_photo_is_refused() throws Exception {
        byte[] whole = photo("png", 400, 300);
        Path file = Files.write(folder.resolve("a.png"), Arrays.copyOf(whole, whole.length / 2));

        assertThat(photos.redraw(file, view(), FileType.PNG)).contains("unreadable-photo");
        assertThat(
                        photos.redraw(
                                Files.write(folder.resolve("b.png"), bomb(100, 100)),
                                view(),
                                FileType.PNG))
                .contains("unreadable-photo");
    }

    private Path view() {
        return folder.resolve("view");
    }

    private static String text(Path file) throws Exception {
        return Files.readString(file, StandardCharsets.ISO_8859_1);
    }
}
