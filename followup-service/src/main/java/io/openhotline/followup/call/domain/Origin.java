package io.openhotline.followup.call.domain;

/// Records how an answer was given, and by whom.
public record Origin(AnswerSource source, GivenBy givenBy) {
    public static final Origin CALL = new Origin(AnswerSource.CALL, GivenBy.CUSTOMER);
    public static final Origin LINK = new Origin(AnswerSource.LINK, GivenBy.CUSTOMER);
}
