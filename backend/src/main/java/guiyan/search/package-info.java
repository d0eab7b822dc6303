/** One search over everything that lies in the scope of the person who asks. */
package guiyan.search;
