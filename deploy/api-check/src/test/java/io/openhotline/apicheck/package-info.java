/// Checks the descriptions of the HTTP APIs and of the events with the usual tools of other
/// developers. Clients are generated from each description and compiled.
@NullMarked
package io.openhotline.apicheck;

import org.jspecify.annotations.NullMarked;
