package io.openhotline.intake.question;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Says what the supervisor advises: tell the customer, or leave the matter to a department (P2).
@Schema(name = "QuestionAdvice")
enum QuestionAdvice {
    ANSWER,
    DISPATCH
}
