/// Holds who handles a work order beside the rules of the negotiation: the co-handlers with their
/// parts, and how often departments gave it away. What a pack says about them is here too.
@NullMarked
package io.openhotline.dispatch.party.domain;

import org.jspecify.annotations.NullMarked;
