/// Contains the follow-up policy of a pack: rates, due times, limits and the questionnaire. Reads
/// it once at start; an invalid pack stops the start with file, key and reason.
@NullMarked
package io.openhotline.followup.policy;

import org.jspecify.annotations.NullMarked;
