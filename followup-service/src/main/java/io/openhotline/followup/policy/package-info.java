/// The follow-up policy of a pack: rates, due times, limits and the questionnaire. Read once at
/// start; a pack that is wrong stops the start with file, key and reason.
@NullMarked
package io.openhotline.followup.policy;

import org.jspecify.annotations.NullMarked;
