package guiyan.identity.oidc;

import static org.jose4j.jws.AlgorithmIdentifiers.*;

import guiyan.platform.Refusal;
import guiyan.platform.calendar.SystemClock;
import jakarta.inject.Singleton;
import org.jboss.logging.Logger;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.NumericDate;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.jwt.consumer.JwtContext;
import org.jose4j.keys.resolvers.JwksVerificationKeyResolver;
import org.jose4j.lang.JoseException;

/** Reads what an issuer says about somebody, and believes it only when all of it fits. */
@Singleton
class IdTokens {

    private static final Logger LOG = Logger.getLogger(IdTokens.class);
    private static final int CLOCKS_DIFFER_BY = 60;

    /** No shared secrets and no unsigned ones: keys that the issuer alone has. */
    private static final String[] SIGNED_BY = {
        RSA_USING_SHA256,
        RSA_USING_SHA384,
        RSA_USING_SHA512,
        RSA_PSS_USING_SHA256,
        RSA_PSS_USING_SHA384,
        RSA_PSS_USING_SHA512,
        ECDSA_USING_P256_CURVE_AND_SHA256,
        ECDSA_USING_P384_CURVE_AND_SHA384,
        EDDSA
    };

    private final SystemClock clock;

    IdTokens(SystemClock clock) {
        this.clock = clock;
    }

    /** By whom, for whom and in answer to what a token must be. */
    record Expected(String issuer, String client, String nonce) {}

    /** Whom the token is about; the keys are the issuer's, as it shows them. */
    String subject(String token, String keys, Expected expected) {
        try {
            var reader = new JwtConsumerBuilder()
                    .setVerificationKeyResolver(
                            new JwksVerificationKeyResolver(new JsonWebKeySet(keys).getJsonWebKeys()))
                    .setJwsAlgorithmConstraints(ConstraintType.PERMIT, SIGNED_BY)
                    .setExpectedIssuer(expected.issuer)
                    .setExpectedAudience(expected.client)
                    .setRequireExpirationTime()
                    .setRequireIssuedAt()
                    .setRequireSubject()
                    .setEvaluationTime(NumericDate.fromSeconds(clock.now().getEpochSecond()))
                    .setAllowedClockSkewInSeconds(CLOCKS_DIFFER_BY)
                    .registerValidator((JwtContext context) -> misfit(context, expected))
                    .build();
            return reader.processToClaims(token).getSubject();
        } catch (InvalidJwtException | JoseException | MalformedClaimException wrong) {
            LOG.warnf(
                    "a token of the single sign-on was refused: %s",
                    wrong.getClass().getSimpleName());
            throw new Refusal(SignOnCode.SIGN_ON_FAILED, null);
        }
    }

    private static String misfit(JwtContext context, Expected expected) throws MalformedClaimException {
        var claims = context.getJwtClaims();
        if (!expected.nonce.equals(claims.getStringClaimValue("nonce"))) return "answers another request";
        var party = claims.getStringClaimValue("azp");
        var isAmbiguous = claims.getAudience().size() > 1 && party == null;
        return isAmbiguous || party != null && !party.equals(expected.client) ? "was made for another client" : null;
    }
}
