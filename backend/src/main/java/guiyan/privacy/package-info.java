/** What people can ask about the data kept of them, and what the office answers. */
package guiyan.privacy;
