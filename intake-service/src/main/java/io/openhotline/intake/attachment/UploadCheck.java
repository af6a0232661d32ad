package io.openhotline.intake.attachment;

import static java.util.Objects.requireNonNull;

import io.openhotline.platform.http.Problem;
import io.openhotline.platform.http.Problem.FieldError;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Checks name, size and type of an upload, and draws a photo again.
@Singleton
class UploadCheck {
    /// Holds the result of the check.
    sealed interface Checked {
        /// @param view the smaller photo, or null for other files
        record Fine(FileName name, FileType type, Path file, @Nullable Path view)
                implements Checked {}

        record Wrong(Response response) implements Checked {}
    }

    private final FileTypes types;
    private final AttachmentLimits limits;
    private final Photos photos;

    UploadCheck(FileTypes types, AttachmentLimits limits, Photos photos) {
        this.types = types;
        this.limits = limits;
        this.photos = photos;
    }

    Checked check(UploadRequest upload) {
        return check(upload, true);
    }

    /// Keeps a photo as it is, because a scan is the original of a letter.
    Checked checkOriginal(UploadRequest upload) {
        return check(upload, false);
    }

    private Checked check(UploadRequest upload, boolean redraws) {
        if (upload.file == null) {
            return wrong("/file", "required");
        }
        String given = upload.name == null ? upload.file.fileName() : upload.name;
        Optional<FileName> name = FileName.parse(given == null ? "" : given);
        if (name.isEmpty()) {
            return wrong("/name", "file-name");
        }
        if (upload.forCustomer != null && !upload.forCustomer.matches("true|false")) {
            return wrong("/forCustomer", "boolean");
        }
        return upload.file.size() == 0
                ? wrong("/file", "empty-file")
                : check(name.get(), upload.file.uploadedFile(), upload.file.size(), redraws);
    }

    private Checked check(FileName name, Path file, long size, boolean redraws) {
        Optional<FileType> type = types.detect(file);
        if (type.isEmpty()) {
            return new Checked.Wrong(Problem.response(415, "attachment-type"));
        }
        if (!limits.allows(type.get().kind(), size)) {
            return new Checked.Wrong(Problem.response(413, "attachment-too-large"));
        }
        return redraws && type.get().kind() == AttachmentKind.PHOTO
                ? photo(name.of(type.get()), type.get(), file)
                : new Checked.Fine(name.of(type.get()), type.get(), file, null);
    }

    private Checked photo(FileName name, FileType type, Path file) {
        Path view = file.resolveSibling(requireNonNull(file.getFileName()) + ".view");
        return photos.redraw(file, view, type)
                .<Checked>map(rule -> wrong("/file", rule))
                .orElseGet(() -> new Checked.Fine(name, type, file, view));
    }

    private static Checked.Wrong wrong(String pointer, String rule) {
        return new Checked.Wrong(Problem.invalid(List.of(FieldError.of(pointer, rule))));
    }
}
