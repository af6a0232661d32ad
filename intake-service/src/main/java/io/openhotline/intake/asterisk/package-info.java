/// Follows an Asterisk switchboard by its manager interface (AMI), where one is configured, and
/// records its queue calls and the states of its agents. Decision 0054 says why it uses no library.
@NullMarked
package io.openhotline.intake.asterisk;

import org.jspecify.annotations.NullMarked;
