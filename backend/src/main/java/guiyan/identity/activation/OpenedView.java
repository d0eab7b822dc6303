package guiyan.identity.activation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A member's door that is open now: under which user name. */
record OpenedView(@Schema(required = true) String username) {}
