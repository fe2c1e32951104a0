-- None of the three is a superuser; the owner may act as the other two, and neither of them as the owner.
CREATE ROLE ascribe_owner LOGIN PASSWORD :'owner_password';
CREATE ROLE ascribe_app LOGIN PASSWORD :'app_password';
CREATE ROLE ascribe_public LOGIN PASSWORD :'public_password';
GRANT ascribe_app, ascribe_public TO ascribe_owner;
CREATE DATABASE ascribe OWNER ascribe_owner;
