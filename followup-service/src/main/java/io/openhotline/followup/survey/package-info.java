/// Asks customers by a link without login: a signed token, a page, messages with the link, and
/// answers. Answers count in [io.openhotline.followup.call].
@NullMarked
package io.openhotline.followup.survey;

import org.jspecify.annotations.NullMarked;
