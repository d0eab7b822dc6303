/** Deputies: an account does another's work for some days, and every act bears both names. */
package guiyan.identity.deputies;
