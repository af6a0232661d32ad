/// The intake service: tickets as customers report them. What its features share is here: the
/// description of the API and the topics in use.
@NullMarked
package io.openhotline.intake;

import org.jspecify.annotations.NullMarked;
