package guiyan.identity.oauth;

import guiyan.identity.Pass;
import guiyan.identity.Tokens;
import guiyan.identity.clients.ApiClient;
import guiyan.identity.clients.ApiClients;
import guiyan.platform.Caller;
import jakarta.inject.Singleton;

/** The tokens of machine clients: what a client may do is looked up at each use, so that a change holds at once. */
@Singleton
class ClientPass implements Pass {

    private static final String PURPOSE = "client-token";

    private final Tokens tokens;
    private final ApiClients clients;

    ClientPass(Tokens tokens, ApiClients clients) {
        this.tokens = tokens;
        this.clients = clients;
    }

    String issue(ApiClient client) {
        return tokens.issue(PURPOSE, client.id);
    }

    @Override
    public Caller.Who who(String token) {
        var read = tokens.read(PURPOSE, token);
        return read == null ? null : clients.admitted(read.id(), read.issuedAt());
    }

    @Override
    public boolean hasIssued(String token) {
        return tokens.read(PURPOSE, token) != null;
    }
}
