package io.openhotline.intake.reply;

import io.openhotline.intake.policy.ReplyForm;
import org.jspecify.annotations.Nullable;

/// Says in which form a customer wants to be told the outcome.
///
/// @param address where to, as the form needs it: e-mail or postal address, number
/// @param inReplyTo Message-ID of the customer's mail
public record Wish(ReplyForm form, @Nullable String address, @Nullable String inReplyTo) {}
