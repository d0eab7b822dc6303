package guiyan.platform;

/** An answer with a secret in it, which is given once: what is kept of it for a repeated request goes without. */
public interface Secretive {
    Object withoutSecret();
}
