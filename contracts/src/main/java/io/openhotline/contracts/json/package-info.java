/// The JSON of events: one strict and tolerant mapper, with reasons for people where a text is no
/// event. Everything that reads or writes a topic uses it.
@NullMarked
package io.openhotline.contracts.json;

import org.jspecify.annotations.NullMarked;
