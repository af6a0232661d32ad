/// The JSON of events. Everything that reads or writes a topic uses its mapper, which explains to
/// people why a text is not an event.
@NullMarked
package io.openhotline.contracts.json;

import org.jspecify.annotations.NullMarked;
