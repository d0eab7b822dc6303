/** The tree of committees and branches, and who lies below whom. */
package guiyan.organizations;
