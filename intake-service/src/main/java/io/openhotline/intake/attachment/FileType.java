package io.openhotline.intake.attachment;

import java.util.Arrays;
import java.util.Optional;

/// Lists the types of files that are taken, by what Apache Tika finds in their content.
enum FileType {
    JPEG(AttachmentKind.PHOTO, "image/jpeg", "jpg"),
    PNG(AttachmentKind.PHOTO, "image/png", "png"),
    MP3(AttachmentKind.SOUND, "audio/mpeg", "mp3"),
    WAV(AttachmentKind.SOUND, "audio/vnd.wave", "wav"),
    OGG(AttachmentKind.SOUND, "audio/vorbis", "ogg"),
    OPUS(AttachmentKind.SOUND, "audio/opus", "opus"),
    M4A(AttachmentKind.SOUND, "audio/mp4", "m4a"),
    AMR(AttachmentKind.SOUND, "audio/amr", "amr"),
    PDF(AttachmentKind.PDF, "application/pdf", "pdf"),
    DOCX(
            AttachmentKind.OFFICE,
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "docx"),
    XLSX(
            AttachmentKind.OFFICE,
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "xlsx"),
    PPTX(
            AttachmentKind.OFFICE,
            "application/vnd.openxmlformats-officedocument.presentationml.presentation",
            "pptx"),
    EML(AttachmentKind.MAIL, "message/rfc822", "eml");

    private final AttachmentKind kind;
    private final String mediaType;
    private final String extension;

    FileType(AttachmentKind kind, String mediaType, String extension) {
        this.kind = kind;
        this.mediaType = mediaType;
        this.extension = extension;
    }

    static Optional<FileType> of(String mediaType) {
        return Arrays.stream(values()).filter(it -> it.mediaType.equals(mediaType)).findFirst();
    }

    AttachmentKind kind() {
        return kind;
    }

    String mediaType() {
        return mediaType;
    }

    String extension() {
        return extension;
    }
}
