package io.openhotline.intake.attachment;

/// Lists the kinds of files, each with a limit of its own.
enum AttachmentKind {
    PHOTO,
    SOUND,
    PDF,
    OFFICE,
    MAIL
}
