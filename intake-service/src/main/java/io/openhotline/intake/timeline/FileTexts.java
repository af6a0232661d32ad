package io.openhotline.intake.timeline;

import io.openhotline.contracts.TicketEvent.FileAttached;
import io.openhotline.contracts.TicketEvent.FileDeleted;
import io.openhotline.contracts.TicketEvent.FileKind;
import io.openhotline.platform.policy.LocalText;

/// Writes the lines of the timeline about files.
final class FileTexts {
    private FileTexts() {}

    static LocalText attached(FileAttached file) {
        LocalText kind = kind(file.kind());
        String name = Shortened.text(file.name());
        return file.quarantined()
                ? new LocalText("附件已隔离：" + name, "A file is in quarantine: " + name)
                : new LocalText(
                        "添加附件（%s）：%s".formatted(kind.zh(), name),
                        "Attached (%s): %s".formatted(kind.en(), name));
    }

    /// Leaves out the reason, which customers don't read.
    static LocalText deleted(FileDeleted file) {
        String name = Shortened.text(file.name());
        return new LocalText("删除附件：" + name, "File deleted: " + name);
    }

    private static LocalText kind(FileKind kind) {
        return switch (kind) {
            case PHOTO -> new LocalText("照片", "photo");
            case SOUND -> new LocalText("录音", "sound");
            case PDF -> new LocalText("PDF", "PDF");
            case OFFICE -> new LocalText("文档", "document");
        };
    }
}
