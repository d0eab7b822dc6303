/** How what has become known about members reaches the duties. */
package guiyan.contact.facts;
