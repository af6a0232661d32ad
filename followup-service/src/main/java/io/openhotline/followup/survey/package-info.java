/// Asks customers by a link that needs no login: a signed token, a page, messages that carry the
/// link, and the answers that come back. Answers count in [io.openhotline.followup.call].
@NullMarked
package io.openhotline.followup.survey;

import org.jspecify.annotations.NullMarked;
