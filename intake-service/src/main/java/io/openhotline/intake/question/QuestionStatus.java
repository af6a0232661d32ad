package io.openhotline.intake.question;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Lists what may have become of a question.
@Schema(name = "QuestionStatus")
enum QuestionStatus {
    OPEN,
    ANSWERED,
    WITHDRAWN
}
