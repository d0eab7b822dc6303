/** Signing in by the office's own sign-in (OpenID Connect), where one is named: it says who somebody is, and nothing about what he may. */
package guiyan.identity.oidc;
