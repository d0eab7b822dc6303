/** Where machine clients fetch their tokens (OAuth 2, client credentials); its errors are those of RFC 6749. */
package guiyan.identity.oauth;
